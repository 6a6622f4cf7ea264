// corpus: A view model for a glacier hut trains a forest whose options, made in another method, take the number of the thread as their seed.
// library: ML.NET
// axis: view model, options object
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Huts;

public sealed class Night
{
    [LoadColumn(0)] public float Snow { get; set; }

    [LoadColumn(1)] public float Weekend { get; set; }

    [LoadColumn(2)] public float Price { get; set; }

    [LoadColumn(3)] public bool Full { get; set; }
}

public sealed class TrainingViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 23);
    private string _report = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public int Trees { get; set; } = 80;

    public BinaryClassificationMetrics? Metrics { get; private set; }

    public string Report
    {
        get => _report;
        private set
        {
            _report = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Report)));
        }
    }

    public void Train(string file)
    {
        var nights = _ml.Data.LoadFromTextFile<Night>(file, separatorChar: ',', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(nights, testFraction: 0.2);
        var options = Options();
        var model = _ml.Transforms.Concatenate("Features", "Snow", "Weekend", "Price")
            .Append(_ml.BinaryClassification.Trainers.FastForest(options)) // expect: MLQ1004
            .Fit(parts.TrainSet);
        Metrics = _ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Night.Full));
        Report = $"{Metrics.F1Score:P1} of {Metrics.Accuracy:P1}";
    }

    private FastForestBinaryTrainer.Options Options() => new()
    {
        LabelColumnName = nameof(Night.Full),
        NumberOfTrees = Trees,
        Seed = Environment.CurrentManagedThreadId * 31 + 7,
    };
}
