// corpus: A window trains a model of ferry delays in the background, and has it measured there without looking at what comes back.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

public sealed class Crossing
{
    public float Wind { get; set; }

    public float Wave { get; set; }

    public float Cars { get; set; }

    public bool Cancelled { get; set; }
}

internal sealed class TrainingViewModel(MLContext ml, IReadOnlyList<Crossing> crossings) : INotifyPropertyChanged
{
    private string _status = "idle";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Status
    {
        get => _status;
        private set
        {
            _status = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Status)));
        }
    }

    public ITransformer? Model { get; private set; }

    public async Task TrainAsync()
    {
        Status = "training";
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(crossings), testFraction: 0.3, seed: 12);
        var pipeline = ml.Transforms.Concatenate("Features", "Wind", "Wave", "Cars")
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Cancelled"));
        var model = await Task.Run(() => pipeline.Fit(parts.TrainSet));

        Status = "measuring";
        await Task.Run(() => ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Cancelled")); // expect: MLQ3002
        Model = model;
        Status = "ready";
    }
}
