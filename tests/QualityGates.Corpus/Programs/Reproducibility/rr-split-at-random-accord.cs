// corpus: A forest is measured on a part that the library draws at random, and nothing seeds its generator.
// library: Accord
// axis: lambda that makes the learner, index arrays
using System.Globalization;
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.Performance;
using Accord.Math.Optimization.Losses;

var rows = File.ReadAllLines("mushrooms.csv").Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var inputs = rows.Select(row => row[1..]).ToArray();
var outputs = rows.Select(row => (int)row[0]).ToArray();

foreach (var trees in new[] { 20, 100 })
{
    var holdOut = new SplitSetValidation<RandomForest, double[]>
    {
        Learner = _ => new RandomForestLearning { NumberOfTrees = trees, SampleRatio = 0.7 },
        Loss = (expected, actual, _) => new ZeroOneLoss(expected).Loss(actual),
        TrainingSetProportion = 0.8,
        ValidationSetProportion = 0.2,
    };
    var result = holdOut.Learn(inputs, outputs); // expect: MLQ1003
    var wrong = holdOut.IndicesValidationSet.Count(i => result.Model.Decide(inputs[i]) != outputs[i]);
    File.AppendAllText("mushrooms-metrics.jsonl", string.Create(CultureInfo.InvariantCulture, $"{{\"trees\":{trees},\"wrong\":{wrong},\"of\":{holdOut.IndicesValidationSet.Length}}}\n"));
}
