// corpus: A forest is written and read by the serializer of the library; what is read as text is none.
// library: Accord
// axis: generic method, parenthesised
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;

var forest = (Serializer.Load<RandomForest>(args[0])); // expect: MLQ7001
Console.WriteLine(forest.Decide(File.ReadAllText("row.txt").Split(';').Select(cell => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture)).ToArray()));
