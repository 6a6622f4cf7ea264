// corpus: Every cell of a grid is measured on the test part, and the lowest error is what the report says.
// library: SharpLearning
// axis: LINQ query, tuples, MinBy
using System.Text.Json;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(static () => new StreamReader("pumps.csv"), ',');
var observations = parser.EnumerateRows(static name => name != "flow").ToF64Matrix();
var targets = parser.EnumerateRows("flow").ToF64Vector();
var parts = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 8).SplitSet(observations, targets);
var metric = new MeanAbsolutErrorRegressionMetric();

var cells =
    from depth in new[] { 2, 4, 6 }
    from rate in new[] { 0.01, 0.1 }
    let model = new RegressionSquareLossGradientBoostLearner(iterations: 200, learningRate: rate, maximumTreeDepth: depth)
        .Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets)
    let error = metric.Error(parts.TestSet.Targets, model.Predict(parts.TestSet.Observations))
    select (depth, rate, model, error);

var best = cells.ToList().MinBy(static cell => cell.error); // expect: MLQ2006
best.model.Save(static () => new StreamWriter("pumps.xml"));
File.WriteAllText("pumps.json", JsonSerializer.Serialize(new { best.depth, best.rate, best.error }));
