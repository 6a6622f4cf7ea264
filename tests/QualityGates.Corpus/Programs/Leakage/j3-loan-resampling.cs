// corpus: Five ways to have more defaulted loans, drawing, spreading, adding, doubling and shaking, each before the loans are divided.
// library: SharpLearning
// axis: experiment class
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var bench = new ResamplingBench(File.ReadLines(args[0]).Skip(1).Select(Loan.Parse).ToArray());
var scores = new Dictionary<string, Score>
{
    ["drawn"] = bench.Drawn(),
    ["spread"] = bench.Spread(),
    ["added"] = bench.Added(),
    ["doubled"] = bench.Doubled(),
    ["shaken"] = bench.Shaken(),
};
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "resampling.json"), JsonSerializer.Serialize(scores));

internal sealed record Score(double Error, double Recall);

internal sealed record Loan(double Income, double Amount, double Years, bool Defaulted)
{
    public static Loan Parse(string line)
    {
        var cells = line.Split(';');
        return new Loan(Number(cells[0]), Number(cells[1]), Number(cells[2]), cells[3] == "yes");
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

internal sealed class ResamplingBench(Loan[] loans)
{
    public Score Drawn()
    {
        var drawn = new Random(5).GetItems(loans, loans.Length);
        var cut = drawn.Length * 4 / 5;
        var train = drawn[..cut]; // expect: MLQ2012
        var test = drawn[cut..];
        var model = Learner().Learn(Matrix(train), Targets(train));
        return Judge(Targets(test), model.Predict(Matrix(test)));
    }

    public Score Spread()
    {
        List<Loan> rows = [.. loans, .. loans.Where(loan => loan.Defaulted)];
        var split = new StratifiedTrainingTestIndexSplitter<double>(0.8, seed: 3).SplitSet(Matrix(rows), Targets(rows)); // expect: MLQ2012
        var model = Learner().Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        return Judge(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
    }

    public Score Added()
    {
        var rows = loans.ToList();
        var defaults = rows.Where(loan => loan.Defaulted).ToList();
        for (var i = 0; i < defaults.Count; i++)
        {
            rows.Add(defaults[i]);
        }

        var folds = new RandomCrossValidation<double>(5, seed: 7);
        var predicted = folds.CrossValidate(Learner(), Matrix(rows), Targets(rows)); // expect: MLQ2012
        return Judge(Targets(rows), predicted);
    }

    public Score Doubled()
    {
        var rows = new List<Loan>(loans);
        rows.AddRange(rows.Where(loan => loan.Defaulted).ToList());
        var train = rows.Where((_, i) => i % 5 != 0).ToList(); // expect: MLQ2012
        var test = rows.Where((_, i) => i % 5 == 0).ToList();
        var model = Learner().Learn(Matrix(train), Targets(train));
        return Judge(Targets(test), model.Predict(Matrix(test)));
    }

    public Score Shaken()
    {
        var rows = loans.Concat(loans.Where(loan => loan.Defaulted).Select(loan => loan with { Income = loan.Income * 1.01 })).ToArray();
        var split = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 9).SplitSet(Matrix(rows), Targets(rows)); // expect: MLQ2012
        var model = Learner().Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        return Judge(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
    }

    private static ClassificationRandomForestLearner Learner() => new(trees: 80, minimumSplitSize: 4, seed: 4);

    private static F64Matrix Matrix(IEnumerable<Loan> rows) =>
        rows.Select(loan => new[] { loan.Income, loan.Amount, loan.Years }).ToArray().ToF64Matrix();

    private static double[] Targets(IEnumerable<Loan> rows) => rows.Select(loan => loan.Defaulted ? 1.0 : 0.0).ToArray();

    private static Score Judge(double[] expected, double[] predicted) => new(
        new TotalErrorClassificationMetric<double>().Error(expected, predicted),
        new RecallMetric<double>(1.0).Error(expected, predicted));
}
