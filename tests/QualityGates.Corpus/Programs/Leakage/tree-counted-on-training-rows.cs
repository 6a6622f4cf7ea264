// corpus: A decision tree is fitted on an array of rows, and its right answers are counted by hand on the same array.
// library: Accord
// axis: LINQ
using Accord.MachineLearning.DecisionTrees.Learning;

var flowers = File.ReadLines("flowers.csv").Select(line => line.Split(',')).Select(cells => cells.Select(double.Parse).ToArray()).ToList(); // expect: MLQ1008
var petals = flowers.Select(flower => flower[..^1]).ToArray();
var kinds = flowers.Select(flower => (int)flower[^1]).ToArray();

var tree = new C45Learning().Learn(petals, kinds);
var right = petals.Zip(kinds).Count(pair => tree.Decide(pair.First) == pair.Second); // expect: MLQ2003
var accuracy = (double)right / kinds.Length;
File.WriteAllText("tree.txt", $"{accuracy:F3}"); // expect: MLQ1008
