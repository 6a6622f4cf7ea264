// corpus: The search among models of flight delays is given the test part to validate with, and the model it likes best is reported on that part.
// library: ML.NET, AutoML
// axis: AutoML
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Flights;

public sealed class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Traffic { get; set; }

    [LoadColumn(3)] public bool Late { get; set; }
}

public sealed class FlightSearch
{
    private readonly MLContext _ml = new(seed: 47);

    public CalibratedBinaryClassificationMetrics? Metrics { get; private set; }

    public void Search(string path)
    {
        var (train, test) = Parts(_ml.Data.LoadFromTextFile<Flight>(path, separatorChar: ',', hasHeader: true));
        var settings = new BinaryExperimentSettings { MaxExperimentTimeInSeconds = 600, MaxModels = 60 };
        settings.Trainers.Remove(BinaryClassificationTrainer.FastForest);
        var result = _ml.Auto()
            .CreateBinaryClassificationExperiment(settings)
            .Execute(train, test, labelColumnName: nameof(Flight.Late));

        Metrics = _ml.BinaryClassification.Evaluate(result.BestRun.Model.Transform(test), nameof(Flight.Late)); // expect: MLQ2005
        Console.WriteLine($"{result.BestRun.TrainerName}: AUC {Metrics.AreaUnderRocCurve:F3}, F1 {Metrics.F1Score:F3}");
    }

    private (IDataView Train, IDataView Test) Parts(IDataView flights)
    {
        var split = _ml.Data.TrainTestSplit(flights, testFraction: 0.2);
        return (split.TrainSet, split.TestSet);
    }
}
