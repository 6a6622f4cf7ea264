// corpus: Fold numbers come from a seeded generator, numbers are read in the invariant culture.
// library: SharpLearning
// axis: local function, array, LINQ
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var (observations, targets) = Load(args[0]);
const int Folds = 5;
var fold = new int[targets.Length];
var dice = new Random(5);
AssignFolds();
var errors = new List<double>();
for (var f = 0; f < Folds; f++)
{
    var trainIndices = Enumerable.Range(0, targets.Length).Where(i => fold[i] != f).ToArray();
    var testIndices = Enumerable.Range(0, targets.Length).Where(i => fold[i] == f).ToArray();
    var model = new RegressionRandomForestLearner(trees: 50, seed: 3).Learn(observations, targets, trainIndices);
    var predicted = testIndices.Select(i => model.Predict(observations.Row(i))).ToArray();
    errors.Add(new MeanSquaredErrorRegressionMetric().Error(testIndices.Select(i => targets[i]).ToArray(), predicted));
}

Console.WriteLine($"MSE {errors.Average()}");

void AssignFolds()
{
    for (var i = 0; i < fold.Length; i++)
    {
        fold[i] = dice.Next(Folds);
    }
}

static (F64Matrix, double[]) Load(string file)
{
    var lines = File.ReadAllLines(file);
    var values = new List<double>();
    var y = new List<double>();
    foreach (var line in lines)
    {
        var cells = line.Split(',');
        values.AddRange(cells.SkipLast(1).Select(c => double.Parse(c, System.Globalization.CultureInfo.InvariantCulture)));
        y.Add(double.Parse(cells[^1], System.Globalization.CultureInfo.InvariantCulture));
    }

    return (new F64Matrix(values.ToArray(), lines.Length, values.Count / lines.Length), y.ToArray());
}
