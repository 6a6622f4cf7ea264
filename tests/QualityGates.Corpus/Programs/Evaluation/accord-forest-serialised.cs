// corpus: A random forest learns all invoices and is serialised, its decisions are never compared with anything.
// library: Accord
// axis: LINQ, extension method
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;

Accord.Math.Random.Generator.Seed = 1;
var lines = File.ReadLines("invoices.csv").Skip(1).Select(line => line.Split(',')).ToArray();
double[][] inputs = lines.Select(cells => cells[..4].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
int[] late = lines.Select(cells => int.Parse(cells[4], CultureInfo.InvariantCulture)).ToArray();

var teacher = new RandomForestLearning { NumberOfTrees = 100, SampleRatio = 0.7 };
RandomForest forest = teacher.Learn(inputs, late);
forest.Save("invoices.bin"); // expect: MLQ3001
