// corpus: The first 900 rows train a tree and the rows from 800 on test it, so a hundred rows are in both.
// library: Accord
// axis: array ranges behind two local functions
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Optimization.Losses;

Accord.Math.Random.Generator.Seed = 5;
var table = File.ReadLines("letters.csv").Select(line => line.Split(',')).ToArray();
double[][] inputs = table.Select(c => c[1..].Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
int[] outputs = table.Select(c => c[0][0] - 'A').ToArray();

T[] Training<T>(T[] all) => all[..900];
T[] Testing<T>(T[] all) => all[800..];

DecisionTree tree = new C45Learning().Learn(Training(inputs), Training(outputs));
var answers = tree.Decide(Testing(inputs));
var error = new ZeroOneLoss(Testing(outputs)).Loss(answers); // expect: MLQ2004
File.WriteAllText("letters.txt", error.ToString("F4")); // expect: MLQ1008
