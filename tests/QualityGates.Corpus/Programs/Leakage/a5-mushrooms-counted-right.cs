// corpus: Answers of a tree are counted as right or wrong on the mushrooms it has learned, and a forest is measured on its own ones too.
// library: SharpLearning
// axis: primary constructor, counted by hand
using System.Globalization;
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader(args[0]), separator: ';');
var mushrooms = parser.EnumerateRows(name => name != "Poison").ToF64Matrix(cell => double.Parse(cell, CultureInfo.InvariantCulture));
var poison = parser.EnumerateRows("Poison").ToF64Vector(cell => double.Parse(cell, CultureInfo.InvariantCulture));
var bench = new Bench(mushrooms, poison);
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{bench.OneTree()};{bench.Forest()}"));

internal sealed class Bench(F64Matrix observations, double[] targets)
{
    public double OneTree()
    {
        var tree = new ClassificationDecisionTreeLearner(maximumTreeDepth: 14, seed: 4).Learn(observations, targets);
        var answers = tree.Predict(observations); // expect: MLQ2003
        var right = 0;
        for (var row = 0; row < answers.Length; row++)
        {
            if (answers[row] == targets[row])
            {
                right++;
            }
        }

        return (double)right / answers.Length;
    }

    public double Forest()
    {
        var forest = new ClassificationRandomForestLearner(trees: 60, seed: 4, runParallel: false).Learn(observations, targets);
        return new F1ScoreMetric<double>(1).Error(targets, forest.Predict(observations)); // expect: MLQ2003
    }
}
