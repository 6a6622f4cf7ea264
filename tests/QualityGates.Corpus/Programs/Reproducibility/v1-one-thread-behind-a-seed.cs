// corpus: Seeded contexts with trainers of one thread, a deterministic LightGBM, an unknown number of threads, and trainers that always are.
// library: ML.NET
// axis: options
// scores: MLQ1006
using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace OneThread;

public sealed class Trainers
{
    private readonly MLContext _ml = new(seed: 8);

    public IEstimator<ITransformer> Sdca() => _ml.BinaryClassification.Trainers.SdcaLogisticRegression(
        new SdcaLogisticRegressionBinaryTrainer.Options { NumberOfThreads = 1, MaximumNumberOfIterations = 30 });

    public IEstimator<ITransformer> Boosted() => _ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options { Deterministic = true });

    public IEstimator<ITransformer> OfMachine(int threads) => _ml.Clustering.Trainers.KMeans(
        new KMeansTrainer.Options { NumberOfClusters = 3, NumberOfThreads = threads });

    public IEnumerable<IEstimator<ITransformer>> Steady()
    {
        yield return _ml.BinaryClassification.Trainers.FastTree();
        yield return _ml.BinaryClassification.Trainers.LbfgsLogisticRegression();
        yield return _ml.BinaryClassification.Trainers.AveragedPerceptron();
    }

    public IEnumerable<ITransformer> All(IDataView train) =>
        new[] { Sdca(), Boosted(), OfMachine(Environment.ProcessorCount) }.Concat(Steady()).Select(trainer => trainer.Fit(train));
}

public sealed class Unseeded(MLContext given)
{
    public ITransformer Fit(IDataView train) => given.Regression.Trainers.Sdca().Fit(train);
}

public static class Measures
{
    public static double Error(MLContext ml, ITransformer model, IDataView test, string label) =>
        ml.Regression.Evaluate(model.Transform(test), label).MeanAbsoluteError;
}
