using SharpLearning.Containers;
using SharpLearning.Containers.Matrices;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace Vineyard;

public sealed record GradeScore(double Error, double LogLoss, string Matrix);

public sealed class GradeModel
{
    private readonly ClassificationForestModel _forest;

    private GradeModel(ClassificationForestModel forest) => _forest = forest;

    public static GradeModel Learn(F64Matrix observations, double[] grades)
    {
        var learner = new ClassificationExtremelyRandomizedTreesLearner(trees: 300, maximumTreeDepth: 25, seed: 33, runParallel: false);
        return new GradeModel(learner.Learn(observations, grades));
    }

    public GradeScore Score(F64Matrix observations, double[] grades)
    {
        var probabilities = _forest.PredictProbability(observations);
        var predicted = probabilities.Select(prediction => prediction.Prediction).ToArray();
        var errors = new TotalErrorClassificationMetric<double>();
        return new GradeScore(
            errors.Error(grades, predicted),
            new LogLossClassificationProbabilityMetric().Error(grades, probabilities),
            errors.ErrorString(grades, predicted));
    }

    public IEnumerable<(string Measure, double Weight)> Weights(IReadOnlyList<string> measures)
    {
        var places = measures.Select((measure, place) => (measure, place)).ToDictionary(pair => pair.measure, pair => pair.place);
        return _forest.GetVariableImportance(places).Select(pair => (pair.Key, pair.Value));
    }

    public void Save(string path) => _forest.Save(() => new StreamWriter(path));
}
