// corpus: The probabilities of the test rows are scored by two metrics, which go to a file before the model is saved.
// library: SharpLearning
// axis: field, class
// scores: MLQ3005 MLQ3008
using System.Globalization;
using System.IO;
using SharpLearning.Containers;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;

new Arrears().Run();

internal sealed class Arrears
{
    private readonly LogLossClassificationProbabilityMetric _logLoss = new(1e-15);
    private readonly RocAucClassificationProbabilityMetric _area = new(1);

    public void Run()
    {
        var parser = new CsvParser(() => new StreamReader("arrears.csv"), ',');
        F64Matrix rows = parser.EnumerateRows(column => column != "default").ToF64Matrix();
        double[] targets = parser.EnumerateRows("default").ToF64Vector();
        var split = new StratifiedTrainingTestIndexSplitter<double>(0.75, seed: 1).SplitSet(rows, targets);
        var model = new ClassificationBinomialGradientBoostLearner(iterations: 80)
            .Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
        ProbabilityPrediction[] predicted = model.PredictProbability(split.TestSet.Observations);
        var loss = _logLoss.Error(split.TestSet.Targets, predicted);
        var area = 1 - _area.Error(split.TestSet.Targets, predicted);
        File.WriteAllText("arrears.txt", string.Create(CultureInfo.InvariantCulture, $"{loss} {area}"));
        model.Save(() => new StreamWriter("arrears.xml"));
    }
}
