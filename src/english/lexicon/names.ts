/** Words that are names, or may be. */
import { wordSet } from '../word-lists.js';

/**
 * Lower-case words that are also frequent surnames or given names (bell, price, young, grace, will): at the start of a
 * sentence or in a headline they may be either. None of them is in `common-words.ts`.
 */
export const surnameWords: ReadonlySet<string> = wordSet(`
  amber amity archer ash bacon bailey baker ball banks barber barker bass bean bell berry best bill birch bird
  bishop black blade blake bland blessing bliss bloom blue blunt bolt bond bonds booth brand bridge bridges bright
  brook brooks brown buck burger burns bush butcher butler cannon carpenter carter cash chad chambers chandler
  charity chase christian clay collier constance cook cooper cotton crane crook cross crystal curry daisy darling
  dawn day dean divine don dove drake drew earl east england english faith fall fancy farrow fast favour felicity
  fern fielding fields fish fisher fletcher ford forest foster fowler fox france frank freeman french frost gage
  gallant gates gay gene georgia german gift ginger glen glory good gore gospel grace grant graves gray green
  griffin groves guy hale hall hardy hare harp harper hart hawk hay hays hazel heath heather hill hills hines
  holland holly hood hope house hull hunt hunter ireland iris ivory ivy jack jacks jade jean jewel jones jordan josh
  joy justice keys king kings knight knights lake lamb lance lane lark lavender law lawless lawson lee lily little
  long lord love low mann mark marks marsh marshal marshall martin mason may mead meadows mercy merry miles miller
  mills monk moody moon moor moss nickel noble norm north oak oaks olive oliver orange pace page paine painter
  palmer park parker parks partridge pat patience peace peacock pearl peel peg penny pepper petty pierce piers pike
  pond poole pope poppy porter potter pound powers precious price priest prince prudence purity quick rains raven
  ray read reed rice rich rider rivers roach rob robin robins rod rogue roman rook rose royal ruby rush rusty sage
  sales salmon sands sandy savage sawyer scales scarlet scott sharp sharpe sheen shepherd sherman shore short
  skinner small smart smith snell snow south sparks sparrow spicer squire stark steele sterling stern stone stones
  street strong styles sue summers swan sweet swift tanner taylor temple tiller tony towers trotter trout turner
  vale valentine victor viola violet wade wake wales walker walls ward ware warner waterman waters watts weaver
  weeks wells welsh west wheeler white wild wilder will wills winter winters wise wolf wood woods wren york young
`);

/**
 * Frequent given names, with a capital, of the parts of the world most athletes come from. Evidence that capitalised
 * words are a person's name and nothing else: a given name never tells the sex, and its absence here tells nothing.
 */
export const givenNames: ReadonlySet<string> = wordSet(`
  Clever Comfort Goodluck Godwin Innocent Lovemore Loveth Lucky Miracle Perpetual Success Tendai Testimony Treasure
  Wisdom
  Abi Baz Bertie Bev Bex Bri Bryn Cath Caz Chas Daz Deb Debs Dicky Fi Fliss Flo Gav Gaz Gilly Hughie Immy Izzy Jen Jez Jock Kat Kath Kev Len Lexi Lottie
  Loz Mags Maz Megs Mina Nicki Nige Ozzie Packie Pam Rab Reg Russ Sal Seamus Shaz Shell Sid Steph Stevie Stu Tam Tash Tilly Trev Vic Vinnie Vinny Viv Walt Wes Zak
  Aaron Abadi Abarajaw Abbey Abbie Abby Abdallah Abdel Abdela Abdelaati Abdelhadi Abdelhamid Abdelilah Abdelkader
  Abdelkarim Abdellah Abdellatif Abdelmajid Abdelmunaim Abderrahim Abderrahman Abdi Abdihakem Abdihamid Abdirahman
  Abdou Abdoulaye Abdul Abdulaziz Abdullah Abdullahi Abeba Abebe Abebech Abednego Abel Abera Aberu Abhishek Abigail
  Abraham Abubaker Achim Adam Adama Addis Addison Addisu Adel Adele Adil Aditya Adriaan Adrian Adriana Adrianna
  Adrián Adrien Adrienne Adugna Afewerki Afonso Agata Agatha Agnes Agnese Agnieszka Agustín Ahmad Ahmed Ahmet Ai
  Aicha Aidan Aika Aileen Aimee Airi Aisha Aitor Aïcha Aïssa Ajay Ajit Akane Akani Akari Aki Akihiko Akihiro Akiko
  Akira Akiyuki Akshdeep Akwasi Alain Alan Alana Alastair Alba Alban Albert Alberto Albrecht Aldo Aleisha Alejandra
  Alejandro Aleksander Aleksandr Aleksandra Aleksei Aleksey Alemayehu Alemitu Alemu Alessandra Alessandro Alessia
  Alessio Alex Alexa Alexander Alexandra Alexandre Alexandria Alexei Alexey Alexis Alf Alfie Alfonce Alfonso Alfred
  Alfredo Ali Alice Alicia Alicja Alina Alisa Alisha Alison Alistair Allan Allison Allyson Almaz Almir Alphas
  Alphonce Alphonse Altobeli Alvaro Alyona Alyson Alyssa Amadou Amaia Amanda Amandine Amane Amantle Amber Ambra
  Ambrose Amdework Amelia Amin Amina Aminata Amine Amira Amoj Amos Amsale Amy Ana Anaïs Anas Anaso Anass Anastasia
  Anastasiya Anastassia Anatoliy Anatoly Anca Andamlak Anders Anderson Andrea Andreas Andrei Andrej Andres Andrew
  Andrey André Andrés Andrii Andriy Andrzej Andy Andżelika Anelia Ange Angel Angela Angelica Angelika Angeline
  Angelo Angie Angus Anhelina Anil Anita Aníbal Anja Anjali Anju Anke Ann Anna Annabel Annalisa Anne Anneliese Annet
  Annette Annie Annika Annu Anouk Anselmo Anthea Anthony Antigoni Antje Antoine Antoinette Antonella Antonia
  Antonina Antonio António Antti Anya Aoi April Arata Araya Archie Aregash Ari Ariana Arianna Arild Arjan Arjen
  Arkadiusz Arlene Armand Armando Armin Arnaud Arne Arnold Aron Arpinder Arsi Artem Arthur Arto Artur Arturo Asahi
  Asbel Asefa Aselefech Asha Ashete Ashlee Ashleigh Ashley Ashraf Ashton Ashwini Asier Askale Aslı Asmaa Asmae
  Assefa Assia Asta Astrid Asuka Athanasia Ato Atsede Atsushi Attila Aubin Aubrey Aud Audrey Augustine Augusto
  Augustus Aurélie Aurélien Auriol Aurora Aurore Austin Autumn Ava Avery Avinash Axel Aya Ayad Ayaka Ayako Ayana
  Ayanleh Ayano Ayantu Ayele Ayelech Ayhan Aymen Aynadis Aynalem Ayodele Ayomide Ayoub Ayumi Azeddine Aziz Aziza
  Azmera Álvaro Ángel Ásgeir Babacar Babita Baboloki Badr Bahadur Bahia Bahru Bailey Balázs Baptiste Barbara Barbora
  Barnaba Barnabas Barney Barry Barselius Bart Bartosz Bastien Battista Baya Bayapo Bayelign Bárbara Bärbel Beata
  Beate Beatrice Beatriz Becca Becky Begoña Bekele Belachew Belal Belayneh Belaynesh Belén Belinda Bella Ben Benard
  Bengt Benita Benjamin Benoît Benson Bente Berehanu Berhane Berhanu Beriha Berihu Berit Bernadette Bernard Bernardo
  Bernd Bert Bertha Bertrand Berukan Beryl Bess Bessie Besu Betelhem Beth Bethan Bethany Bethwel Betsy Betty Beverly
  Bezunesh Bhawna Bilal Bill Billie Billy Biniam Birger Birgit Birhan Birhane Birhanu Birke Birtukan Biruktayit
  Bizunesh Bjorn Björn Blair Blake Blanca Blanche Blanka Blessing Bo Boaz Bob Bobby Bogdan Bohdan Boipelo Bojan
  Bong-ju Bongani Bongumusa Boniface Bonnie Bontu Boris Borislav Bosena Bouabdellah Bouchra Bożena Börje Brad
  Bradley Brady Brahim Bram Brandon Brandy Branislav Breanna Brenda Brendan Brett Brian Briana Brianna Bridget
  Brigid Brigitte Brimin Brittany Brittney Bronisław Brooke Bruce Bruno Bryan Bryce Bryony Bud Burkhard Buze Byron
  Caio Caitlin Caleb Callie Callum Calum Calvin Cameron Camille Camilo Candace Candice Cara Carina Carl Carla Carlo
  Carlos Carlota Carlotta Carly Carmel Carmen Carol Carole Carolin Carolina Caroline Carolyn Carrie Carson Carsten
  Carter Casey Cassandra Cassidy Cassie Caster Catarina Caterina Caterine Catherine Cathrine Cathy Catriona Cátia
  Cecil Cecilia Cedric Cees Celeste Celia Celliphine Cesar Cezary Cécile Cédric Céline César Chala Chalu Chantal
  Chantelle Charity Charlene Charles Charley Charlie Charlotte Chase Chelsea Cherie Cherry Cheryl Chiaki Chiara
  Chidi Chidinma Chihiro Chika Chinedu Chioma Chloe Chris Chrissie Christa Christelle Christian Christie Christina
  Christine Christoph Christophe Christopher Christos Chuck Churandy Ciara Claire Clara Clarence Clark Claude
  Claudia Claudine Claudio Clayton Cláudia Cláudio Clement Clélia Clémence Clément Cliff Clifford Clifton Clint
  Clinton Clive Clyde Cody Colette Colin Colleen Collen Collins Conceição Connie Connor Conor Conseslus Constance
  Constantina Cooper Cora Corey Corinne Cormac Cornelia Cornelius Cosimo Cosmas Cosmin Courtney Craig Cristian
  Cristina Cristóbal Crystal Csaba Curtis Cynthia Cyprian Cyril Cyrille Cyrus Daan Dafne Dagnachew Daichi Daigo
  Daiki Daisuke Daisy Daiya Dakota Dale Dalia Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danny
  Danuta Daphne Darby Darcy Dario Darius Dariusz Darlan Darlene Darrell Darren Darryl Darya Daryl Dave David Davide
  Davina Dawit Dawn Dean Deanna Debbie Debele Deborah Dechasa Declan Dee Degitu Deirdre Dejen Dejene Delia Delilah
  Delphine Delvine Demssew Denis Denisa Denise Dennis Denys Derartu Dereje Derek Deresse Deriba Dermot Derrick Des
  Desiree Desmond Desta Detlef Detlev Devin Devon Dexter Diana Diane Dianne Dick Dickson Didier Diego Dieter Dietmar
  Dimitar Dimitri Dimitrios Dimitris Dina Dinah Dinkalem Dino Diribe Dirk Divine Dixie Djabir Djamel Dmitriy Dmitry
  Doina Dolores Domenico Domingo Dominic Dominique Domnic Don Donald Donato Donna Donovan Dora Dorcas Doreen Doris
  Dorothy Doug Dougie Douglas Dragan Dragana Drew Driss Duane Dudley Dulce Duncan Dustin Dušan Dutee Dwayne Dwight
  Dylan Eamon Eamonn Earl Ebba Ebenezer Eberhard Eckhard Eddie Edgar Edidiong Edith Edmund Edna Edoardo Edouard
  Edris Edson Eduardo Edward Edwin Eero Ehite Eiji Eileen Eilidh Eilish Ejgayehu Ejiro Ekanem Ekaterina Ekaterini El
  Elaine Elarbi Eldhose Eleanor Elena Eleni Eleonora Elfenesh Elhassan Eli Elián Elif Elijah Elin Elisa Elise Elisha
  Eliud Elius Eliza Elizabeth Elkanah Elke Ella Ellen Ellie Elliot Elliott Elmo Elodie Elphas Elroy Els Elsie Elvan
  Elvira Elżbieta Emane Emanuele Emel Emelia Emerson Emil Emiliano Emilie Emily Emma Emmaculate Emmanouil Emmanuel
  Endris Enoch Enock Enrico Enrique Eren Eri Eric Erica Erick Erik Erika Eriko Erin Ernest Ernesto Ernie Ernst Ersin
  Erwin Ese Eshetu Esma Espen Esteban Estelle Ester Esther Etagegn Etenesh Ethan Ethel Ethlemahu Etienne Eugene
  Eugénie Eunice Eusebio Eva Evaline Evan Evangelos Evans Eve Evelyn Evie Ewa Ewan Ewelina Eyerusalem Eyob Ezekel
  Ezekiel Édouard Élodie Émilie Éric Étienne Fabiana Fabián Fabien Fabienne Fabio Fabrice Fabrizio Fadwa Faina Faith
  Faiza Falilat Falk Fancy Fantu Fatih Fatiha Fatima Fatna Fatoumata Fatuma Fausto Favor Favour Faye Fátima Federica
  Federico Felicia Felicity Felipe Felix Femi Femke Feng Ferdinand Fergus Fermín Fernanda Fernando Festus Feyisa
  Feyse Félix Fikadu Fikirte Filbert Filex Filip Filippo Filomena Finlay Finley Finn Fiona Fita Flávia Flomena Flora
  Florence Florent Florian Floyd Fode Fons Fotyen Fouad Fouzia Foyten Franca Frances Francesca Francesco Francine
  Francis Francisco Franck Franco François Françoise Frank Frankie Franklin Frans Franz Franziska Fraser Fred Freda
  Freddie Frederick Fredrick Fredrik Fredy Frehiwot Freweyni Freya Frédéric Frédérique Frida Friedrich Fritz
  Fumihiro Gabby Gabi Gabriel Gabriela Gabriele Gabriella Gabrielle Gaël Gaëlle Gail Galina Gareth Garfield Garrett
  Garry Gary Gashaw Gavin Gavit Gayle Gebeyanesh Gebre Gebru Geir Geisa Geleta Gelete Gelila Gelindo Gemma Gen Gene
  Genet Geneviève Genki Gennaro Genzebe Geoff Geoffrey George Georges Georgi Georgia Georgie Georgina Georgios
  Gerald Geraldine Gerard Gerardo Gerasimos Gerd Gerda Gerhard Germán Gerry Gert Gertrude Gesa Getachew Getaneh Gete
  Getnet Gérard Ghirmay Ghislaine Giacomo Gianfranco Gianluca Gianmarco Gianni Gideon Gidey Gift Gigliola Gilbert
  Gill Gilles Gillian Gina Ginger Ginny Giorgio Giorgos Giovanna Giovanni Girma Girmawit Gisela Gitte Giulia
  Giuliana Giulio Giuseppe Gizaw Gladys Glen Glenda Glenn Gloria Glory Glyn Glynis Godson Gonzalo Gopi Gordon
  Gotytom Govindan Göran Grace Graeme Graham Grant Grazia Grażyna Greg Gregory Greta Gretchen Grete Grégory Grigoriy
  Grzegorz Guadalupe Gudaf Gugu Guillaume Guillermo Gulveer Gunder Gunhild Gunnar Gurbachan Gurindervir Gustav
  Gustavo Gutemi Guteni Guy Guye Günter Günther Gwen Gwendolyn Gyula Habib Habiba Habitam Habtamu Hafid Hagos
  Haifeng Haile Hailemariam Hailey Hailu Haley Halima Halimah Halina Hamada Hamid Hamza Hanan Hanane Hanna Hannah
  Hanneke Hannes Hans Harald Harm Harmilan Harold Harper Harriet Harrison Harry Hartmut Hartwig Haruka Haruki Haruko
  Harun Harvey Hasan Hasna Hassan Hassiba Hawi Hayden Hayley Hazel Håkan Håvard Heath Heather Hector Hedda Hege
  Heidi Heike Heikki Heiko Heiner Heinrich Heinz Helalia Helen Helena Helga Helge Heli Hellen Helmut Henk Henning
  Henok Henri Henrietta Henriette Henrik Henrique Henry Herbert Herman Hernán Herpasa Hervé Hestrie Hezekiah
  Hezekiel Héctor Hélène Hélio Hicham Hidekazu Hideki Hideyuki Hikari Hilary Hilda Hildegard Hillary Hima Hirokazu
  Hiroki Hiroko Hiromi Hiromitsu Hironori Hiroshi Hiroto Hiroyuki Hirut Hitomi Hiwot Hiwott Holger Holly Honorine
  Hope Horace Horst Hosea Houria Houssame Howard Hrystyna Hua Hugh Hugo Hugues Hugues-Fabrice Humphrey Hunter
  Hussein Hüseyin Hyvin Iain Ian Ibrahim Ibrahima Ichiro Ida Idriss Ifa Ignacio Igor Ikram Ikuko Ilaria Ilias Ilona
  Ilse Ilya Imad Imane Imogen Imre Inderjeet Ines Inés Inês Inga Inge Ingebjørg Ingmar Ingo Ingrid Inna Ioana
  Ioannis Ionela Ira Irena Irene Irina Iris Irving Iryna Isaac Isabel Isabell Isabella Isabelle Isaiah Ishmael
  Isidro Isla Ismael Ismail Ismaila Isobel Israel Issam Itumeleng Ivan Ivana Ivano Iván Ivet Iveta Ivica Ivor Ivy
  Iwona Izumi İlham Jaakko Jaap Jacek Jack Jackie Jackline Jackson Jacob Jacqueline Jacques Jacqui Jade Jadwiga
  Jaime Jairus Jake Jakob Jakub Jamal Jamel James Jamie Jan Jan-Willem Jana Jane Janet Janeth Jani Janice Janine
  Janis Janne Jaouad Japhet Jared Jari Jarmila Jaroslav Jaroslava Jasmine Jason Jasper Javier Jay Jayne Jazmine
  Jānis Jean Jean-Baptiste Jean-Claude Jean-François Jean-Luc Jean-Marc Jean-Michel Jean-Paul Jean-Pierre Jeanette
  Jeanne Jed Jeff Jeffrey Jelena Jemal Jemima Jemimah Jemma Jemutai Jenna Jennie Jennifer Jenny Jens Jeptoo Jeremiah
  Jeremy Jermaine Jeroen Jerome Jerry Jeruto Jerzy Jesca Jesper Jess Jesse Jessica Jessie Jesus Jesús Jérémy Jérôme
  Jéssica Jianan Jiayu Jie Jilali Jill Jillian Jim Jima Jimmy Jing Jinson Jip Jiri Jiří Jisna Jo Joachim Joan Joana
  Joanna Joanne Joao Joaquim Joaquín João Job Jocelyn Jochen Jodie Jody Joe Joel Joelle Joey Joël Joëlle Johan
  Johanna Johannes John Johnnie Johnny Johnstone Jolanda Jolanta Jon Jonah Jonas Jonathan Joost Jordan Jordi Jorg
  Jorge Jorinde Joris Jos Jose Josef Josefa Joseph Josephat Josephine José Josh Joshua Josie Josphat Josué Joy Joyce
  Joyciline József Jörg Juan Juan-Carlos Juana Juanita Jude Judith Judy Juergen Juha Jukka Jules Julia Julian
  Juliana Julián Julie Julien Juliet Julio Julius Jun June Junko Junxia Jussi Juster Justin Justine Justyna Jutta
  Júlio Jürgen Jyothi Kaan Kaarlo Kabelo Kai Kaitlin Kaitlyn Kajetan Kalkidan Kamalpreet Kamel Kamil Kamila Kana
  Kanako Kaori Kaouthar Kara Karel Karen Kari Karim Karin Karl Karla Karol Karolina Karoline Karsten Kasu Kasumi
  Katalin Katarzyna Kate Katelyn Katerina Kateřina Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja
  Katrin Katrina Katsiaryna Katsuhiko Katy Kavita Kavitha Kawtar Kay Kayla Kayleigh Kazuhiro Kazuki Kazumi Kazuo
  Kazuya Kebede Keely Kees Kei Keigo Keiko Keila Keisuke Keita Keith Kelkile Kelly Kelsey Kelvin Ken Kendall Kendra
  Kenenisa Kenichi Kenji Kennedy Kenneth Kenny Kent Kenta Kento Kenya Kenza Kerri Kerry Kevin Kgotso Khaddi Khadija
  Khaled Khalid Khotso Kibiwott Kidane Kidanu Kidsan Kieran Kim Kimberley Kimberly Kinga Kip Kipchoge Kipruto Kirani
  Kirk Kirsten Kirsty Kishore Kit Kiyoshi Klaus Koen Kohei Koichi Koji Konrad Konstadinos Konstantin Konstantinos
  Konstanze Koren Kornelia Kostas Kosuke Kota Kotaro Kris Krishna Krista Kristen Kristian Kristiina Kristin Kristina
  Kristoffer Kristy Krisztina Krystian Krystyna Krzysztof Ksenia Kseniya Kuma Kumeshi Kumiko Kurt Kwaku Kwame Kyle
  Kylie Kyoko Kyosuke Laban Lacey Lachlan Laetitia Laila Lakshmanan Lakshmi Lalita Lamecha Lana Lance Lara Larbi
  Larisa Larissa Larry Lars Lasse Lassi Laszlo Latifa Laura Laure Lauren Laurence Laurent Laurie Lawrence László
  Leah Leandro Leanne Lebogang Leche Lee Leeford Leif Leigh Leila Lelisa Lemi Lemlem Lena Lennox Lenny Leo Leon
  Leona Leonard Leonardo Leonel Leonida Lerato Leroy Les Lesley Leslie Lester Leszek Letesenbet Leticia Letitia
  Letícia Letsile Leul Levi Levy Lewis Léa Léo Liam Liang Libby Lidia Lieke Lihua Lijiao Likina Lila Lili Lilia
  Lilian Liliana Liliya Lillian Lily Lina Linah Lincoln Linda Lindsay Lindsey Linet Lineth Linford Ling Linn Lionel
  Lisa Lisanne Liu Livio Liz Lizzie Lizzy Ljubov Lloyd Logan Loice Lois Lonah Lorena Lorenzo Loretta Lorène Lori
  Lorna Lornah Lorraine Lothar Lotte Lou Loubna Louis Louisa Louise Lourdes Luc Luca Lucas Luchia Lucia Luciana
  Lucie Lucien Lucienne Lucille Lucinda Lucía Lucy Lucyna Ludmila Ludovic Ludvig Ludwig Luigi Luis Luisa Luise Luiz
  Luís Luka Luke Luther Lutz Luuk Luvo Luz Lydia Lyle Lynda Lynette Lynn Lynne Lynsey Lyubov Lyudmila Maarten Mabel
  Macharia Mackenzie Maddalena Maddie Maddy Madelein Madeleine Madeline Madge Madison Mae Maeve Magali Magarsa
  Magdalen Magdalena Magdalene Magdaline Magdalyne Maggie Magnus Mahboub Mahdi Mahiedine Mahmoud Mai Maisie Maja
  Majd Majida Maki Makoto Maksim Malaika Malcolm Malik Malika Malin Malte Malwina Mamadou Mami Mamitu Mamo Mandeep
  Mandy Manfred Manjit Manju Manon Manpreet Mansour Manuel Manuela Mao Marc Marcel Marcela Marcell Marcello Marcelo
  Marcia Marcin Marco Marcos Marcus Mare Marek Margaret Margarita Margaux Margherita Margot Marharyta Mari Maria
  Mariah Mariama Marian Mariana Marianne Mariano Maribel Marie Marie-José Marie-Josée Marieke Marielle Mariem Marija
  Marije Mariko Marileidy Marilson Marilyn Marina Marine Mario Marion Marisa Marissa Marit Marita Marius Mariusz
  Mariya María Marílson Marjolein Marjorie Mark Markku Markos Markus Marleen Marlene Marlies Marlon Marlou Marsha
  Marshall Marta Marte Martha Marthe Martin Martina Martine Martín Martti Marty Martyna Marvin Mary Maryam Maryia
  Maryna Masako Masamichi Masashi Masato Masatora Masaya Massimiliano Massimo Mateja Mateus Mateusz Mathew Mathieu
  Mathilde Matilda Mats Matt Matteo Matthew Matthias Matthieu Matti Mattia Mattias Maud Maureen Maurice Mauricio
  Maurine Maurizio Mauro Maurren Mavis Max Maxime Maximilian Maxine Maxwell May Maya Mayra Mayumi Mária Mbulaeni
  Mckenzie Medina Meg Megan Megertu Meghan Megumi Mehdi Mehmet Mekides Mel Melanie Melat Melese Melinda Melissa
  Melkam Melody Melusi Melvin Meng Menno Meraf Mercedes Mercy Meredith Merga Meriem Merieme Merlene Merve Meselech
  Meselu Meseret Meskerem Mestawet Metasebia Mette Mélanie Mélina Mia Micah Michael Michaela Michal Michał Michel
  Michela Michele Michelle Michèle Michiko Mick Mickaël Mickey Miguel Mihaela Mihret Mihretu Mika Mikael Mikako
  Mikalai Mike Mikhail Miki Mikiko Mikkel Mikko Miklós Milan Milcah Mildred Milena Miles Milkesa Millie Million
  Milly Miltiadis Milton Mimi Mimoun Min Minami Mindy Minnie Miranda Mireia Mirela Miriam Mirko Miroslav Mirosław
  Mirriam Mirta Miruts Misaki Misgana Mitch Mitchell Mitku Mitsuru Miyu Mizuki Mo Moa Mohamed Mohammad Mohammed
  Moira Mollie Molly Momoko Mona Monica Monika Monique Montserrat Morag Morgan Morhad Morris Morten Moses Mosinet
  Mouhcine Moumin Mourad Moureen Moussa Mónica Muhammed Muktar Mulikat Mulu Munehiro Murali Muriel Murielle Murilo
  Murray Musa Mustafa Mustapha Mutaz Muthu Mutile Mykhaylo Mykola Myles Myra Myriam Myrtle Nabil Nadezhda Nadège
  Nadia Nadine Nadzeya Naftali Nahashon Naide Naima Najat Najib Nana Nancy Nao Naoki Naoko Naomi Naoto Naoya Narve
  Natalia Natalie Nataliia Nataliya Natalya Natasha Nataša Nathalie Nathan Nathaniel Natsuki Natsumi Navdeep Naveen
  Nawal Nawel Nayana Nazret Neal Ned Neeraj Negari Nehemiah Neil Nele Nell Nelli Nellie Nelly Nelson Nenad Nerea
  Nerys Netsanet Nevena Neville Nevin Nezha Néstor Ngoni Niall Niamh Nicholas Nick Nicky Nicola Nicolas Nicole
  Nicoletta Niels Nienke Nigel Nigsti Nijel Nikhil Nikita Nikki Nikola Nikolai Nikolaos Nikolay Nikos Nils Nina
  Nirmala Nitendra Nithya Nixon Nkosinathi Noah Nobuhiko Noel Noelia Noémie Nooralotta Nora Norah Norbert Nordine
  Noreen Noriko Norma Norman Norris Noureddine Nouria Novlene Nozomi Nuno Nuria Octavia Odette Odile Ofentse Ognjen
  Oksana Ola Olaf Olav Olayinka Oleg Oleh Oleksandr Oleksiy Olena Olesya Olga Olha Olimpia Olive Oliver Olivia
  Olivier Oljira Olle Olli Ollie Olly Olumide Olusoji Oluwatobiloba Omar Ondřej Opal Ophelia Orazio Orla Orlando
  Orsolya Osama Oscar Oskar Oswald Othmane Otis Ottavia Ottaviano Otto Ottó Oussama Owen Óscar Paavo Pablo Paddy
  Paige Pamela Panagiota Paola Paolo Parker Parul Pascal Pascale Pasquale Pat Patience Patrice Patricia Patrick
  Patrik Patrizia Patrícia Patsy Patti Paul Paula Paulette Pauline Paulo Pavel Pawel Paweł Payton Pearl Pedro Peggy
  Pekka Penelope Penny Per Peres Periklis Perine Peris Perry Peruth Petar Pete Peter Petr Petra Petter Péter Phanuel
  Phil Philemon Philes Philip Philippa Philippe Phillip Phillippa Phoebe Phyllis Pia Pierre Pierre-Ambroise Piers
  Piet Pieter Pietro Pilar Piotr Pippa Pius Polat Polly Pooja Poovamma Poppy Prachi Praveen Preben Precious Predrag
  Preeja Preston Prisca Priscah Priscilla Priyanka Prosper Prudence Purity Qiang Quentin Quincy Rababe Rabah Rabia
  Rachael Rachel Rachele Rachid Radoslava Radouane Rael Rafael Rafał Raffaele Raffaella Ragnhild Rahel Rahul Rainer
  Raj Rajesh Ralf Ralph Ram Ramatoulaye Ramesh Ramil Ramiro Ramon Ramona Ramón Randall Randy Ranjith Raphael Raphaël
  Rapula Raquel Rashid Rasmus Raul Raúl Ravi Ray Raymond Raymonde Reagan Rebeca Rebecca Rebekah Redouane Reece
  Reetta Regina Reginald Rei Reia Reijo Reiko Reiner Reinhard Rena Renata Renate Renaud Rene Renee René Rens Reuben
  Rex Reyes Régis Réka Rémi Rhiannon Rhoda Rhona Rhonex Rhys Ria Ricardo Riccardo Richard Rick Ricky Rico Rik Rika
  Rikako Riley Rimantas Rina Ririka Risa Risper Risto Rita Ritsuko Rkia Rob Robbie Robert Roberta Roberto Robin
  Robyn Rocío Rod Roderick Rodney Rodolfo Rodrigo Roelf Rogelio Roger Rohit Roisin Roland Rolando Rolf Romain Roman
  Romana Roméo Ron Ronald Ronaldo Ronan Roncer Ronnie Ronny Rory Rosa Rosalind Rosane Rosanna Rosanne Rosaria
  Rosario Rosângela Rose Rosefline Roseline Rosemarie Rosemary Rosie Rosine Ross Rostislav Rowan Rowena Roxanne Roy
  Roza Ruben Rubén Ruby Rudolf Rudolph Rudy Rufus Ruggero Rui Runar Rupert Ruriko Ruslan Russell Ruswahl Ruta Rutger
  Ruth Ruti Rūta Rüdiger Ryan Ryo Ryoichi Ryoji Ryoma Ryota Ryszard Ryuichi Ryuji Sabine Sabrina Sachiko Sachin
  Sadie Saffron Sahil Said Saida Saif Saïd Saki Sakura Salah Salima Salina Sally Salome Salomé Salvador Salvatore
  Salwa Sam Samantha Samba Sami Samia Samir Samira Samkelo Sammy Samrawit Samson Samuel Samuele Samuli Samwel Sanaa
  Sandeep Sander Sandra Sandrine Sandro Sandy Sang-hyeok Sanjay Sanjeevani Sanna Sanne Santhosh Santiago Sanya Sara
  Sarah Sari Sasha Satoko Satomi Satoshi Satu Saul Saúl Savannah Sawan Sayaka Scarlett Scott Sean Sebah Sebastiaan
  Sebastian Sebastián Sebastião Seema Seifu Seiko Seita Selah Selemon Selina Selly Senbere Senni Sentayehu Seppo
  Serena Serge Sergei Sergey Sergio Serhiy Seth Seun Sébastien Sha'Carri Shadrack Shaili Shane Shannon Sharon Shaun
  Shauna Shaunae Shawn Sheena Sheila Shelby Sheldon Shelley Shelly Shelly-Ann Shenjie Sheri Sherri Sherry Shigeru
  Shigeyuki Shiho Shinichi Shinji Shinya Shirley Shitaye Shivam Shivpal Shizuo Shogo Shohei Shoma Shota Shoya Shuhei
  Shumi Shun Shunsuke Shura Sian Sibusiso Siddhanth Sidney Siegfried Sietse Sifan Sigrid Siham Sihine Sikhumbuzo
  Silas Sileshi Silke Silvano Silvia Simeon Simon Simona Simone Simranjit Sina Sindiswa Sindre Sinead Sinesipho
  Sintayehu Siobhan Sisay Sjoerd Snežana Sofia Sofie Sofía Solomon Sondre Sonia Sonya Sophia Sophie Sota Soufian
  Soufiane Soukaina Spencer Spyros Srabani Sreeshankar Stacey Stacy Staffan Stamatia Stan Stanislav Stanley Stef
  Stefan Stefania Stefanie Stefano Steffen Steffi Stefka Stein Steinar Stella Stephanie Stephen Steve Steven Stewart
  Stéphane Stéphanie Stig Stijn Stuart Subha Sudha Sue Suguru Suman Summer Sunette Sunil Suresh Surya Susan Susana
  Susanna Susannah Susanne Susie Susumu Sutume Suzanne Suzy Süreyya Svein Sven Svetla Svetlana Svitlana Swapna Sybil
  Sydney Sylvain Sylvester Sylvia Sylvie Szymon Sławomir Tabitha Tadashi Tadesse Tadiwa Tadu Taha Taichi Taisei
  Tajinderpal Takaharu Takahiro Takako Takashi Takato Takayuki Takeshi Taku Takuya Tamara Tamás Tamirat Tammy
  Tamotsu Tania Tanya Taoufik Tapani Tapio Tara Taras Tarek Tarik Tariku Tarikua Tasha Tatiana Tatjana Tatsunori
  Tatsuya Tatum Tatyana Taylor Tecla Ted Teddy Tejaswin Teklemariam Telahun Teodora Terence Teresa Teresia Teresiah
  Teri Terje Tero Terrance Terrence Terri Terry Tesfatsion Tesfaye Tess Tessa Tetiana Tetsuya Tetyana Tewelde
  Thabang Thabo Thandi Thea Thelma Theo Theodore Theodoros Theresa Thiago Thibault Thierry Thijs Thobias Thomas Thor
  Thorsten Thulani Tia Tiago Tiana Tianna Tiffany Tigabu Tigist Tihomir Tiina Tijmen Tilahun Tilde Tilman Tim Timo
  Timothy Tina Tintu Tirfi Tirunesh Tiruye Titus Tiziana Tizita Tobi Tobias Toby Todd Tola Tolosa Tom Tomasz Tomás
  Tomáš Tommaso Tommi Tommy Tomohiro Tomoka Tomoko Tomomi Tomoya Toni Tonje Tony Tonya Topi Tor Torben Tori Torsten
  Toshihiko Toshikazu Toshinari Toshio Toshiyuki Touria Tove Tracey Tracy Travis Trevor Tricia Trina Trine Trinidad
  Trish Tristan Trond Troy Truls Truus Tsadkan Tsanko Tsegay Tsehay Tsholofelo Tsige Tsigie Tsuyoshi Tsvetelina
  Tuğba Tuija Tumelo Tuomas Tyler Tyreek Tyrone Tyson Uchenna Udo Udodi Uladzimir Ulf Ulla Ulrich Ulrike Umberto Una
  Unnikrishnan Urho Ursula Urszula Usain Usha Uta Ute Uwe Vadim Valentin Valentina Valentyna Valeria Valerie Valeriy
  Valery Valérie Vanderlei Vane Vanessa Vanya Vasil Vasiliki Vasilis Vasiliy Vebjørn Venelina Venuste Vera Verena
  Vernon Veronica Veronika Verónica Veselin Véronique Vésteinn Vicente Vicki Vickie Vicky Vicoty Victor Victoria
  Vijay Vikas Vikram Vikrant Viktor Viktoria Viktoriya Ville Vince Vincent Vincenzo Viola Violah Violet Violeta
  Virgil Virginia Virginie Visiline Vismaya Vitali Vitaliy Vithya Vitória Vittoria Vittorio Vivian Vivien Vivienne
  Víctor Vladimir Vladislav Volha Volker Volodymyr Voula Vyacheslav Wade Waganesh Wagner Waldemar Walid Wallace
  Wally Walter Waltraud Wanda Warren Wayde Wayne Wei Weini Wen Wenda Wendy Werknesh Werkuha Werner Weronika Wesley
  Whitney Wiesław Wilberforce Wilbur Wilfred Wilhelm Will Willi William Willie Willow Willy Wilma Wilson Wim Winfred
  Winfridah Winifred Winny Winston Wioletta Witold Wogene Wojciech Wolfgang Workenesh Worknesh Wosen Wouter Wude
  Wycliffe Włodzimierz Xavier Xiang Xiaolin Ximena Xiuying Yago Yahya Yaime Yalemget Yalemzerf Yan Yana Yanfeng Yann
  Yannick Yannis Yarisley Yaroslav Yaroslava Yasemin Yasin Yasmani Yasmine Yassin Yassine Yebrgual Yehualaw
  Yekaterina Yelena Yeman Yemane Yemaneberhan Yemi Yenew Yevgeniy Yevgeniya Yevhen Yiğit Yihune Yingjie Yobes Yobsan
  Yohan Yohanes Yohann Yohannes Yohei Yoichi Yoko Yolanda Yomif Yong Yoshie Yoshihide Yoshiki Yoshimi Younes Youness
  Younès Young-jo Yousef Youssef Yui Yuichi Yuji Yuka Yukari Yuki Yukiko Yuko Yulan Yulenis Yulia Yuliia Yulimar
  Yuliya Yuma Yumi Yumiko Yuna Yuri Yuriko Yuriy Yury Yusuke Yuta Yutaka Yuto Yuya Yvan Yves Yvette Yvonne Zablon
  Zac Zach Zachariah Zachary Zack Zahra Zakaria Zakarias Zakayo Zakithi Zane Zara Zaynab Zbigniew Zdenek Zdzisław
  Zekeria Zelalem Zenebech Zeney Zerfe Zerihun Zersenay Zeyituna Zhanna Zhen Zhenye Zineb Zoe Zoé Zofia Zohra Zola
  Zoltán Zouhair Zouhir Zuzana Žydrūnas
  Addie Addy Ailsa Aine Aisling Alaina Alasdair Alayna Alivia Allie Ally Alyvia Anabel Anais Annabelle Annalise Ansley
  Aoife Aria Aric Ariel Arjuna Athene Aubree Barnaby Baylee Bea Bianca Blaise Braelyn Brenna Bria Britney Brynn
  Caitlyn Camryn Carys Caspar Catkin Cerys Cian Ciaran Cillian Clodagh Colm Colum Crispin Cuthbert Daire Dani Danica
  Darragh Dervla Diarmuid Donal Donnacha Dougal Ed Eliot Elle Em Emer Emilia Emyr Enda Eoghan Eoin Esme Esmé Euan
  Evangeline Ewen Ezra Ffion Fiachra Fintan Fionn Fionnuala Gabe Gethin Gianna Giles Gracie Grainne Gráinne Gwyn
  Hallie Hamish Hari Hattie Hatty Hettie Huw Iona Ivo Izzie Jada Jaden Jago Jas Jaxon Jayden Jenson Jolie Jonty Jordyn
  Joss Karina Kasey Kaylee Keegan Keira Kenzie Kezia Keziah Kiera Killian Kira Kirstin Kyra Lawrie Layla Lia Lilly
  Linus Lola Lorcan Lowri Lyla Macy Madelyn Makayla Malia Mallory Mara Marnie Maura Mckenna Meadhbh Medbh Mhairi
  Mikayla Mila Milo Mira Nate Nella Nia Nuala Oisin Oisín Owain Padraig Parisa Peyton Piper Portia Raegan Rafe Raph
  Remi Rhian Rohan Rona Ruairi Ruairí Ruaridh Rylee Ryleigh Róisín Saoirse Saskia Seren Shania Shea Sienna Siân Skyler
  Sloane Sof Sorcha Struan Tadgh Tadhg Taj Talia Teagan Tegan Tilda Trudy Verity Wilf Willa Winnie Xander Xanthe
  Yasmin Zoë Áine
`);
