// corpus: A view model of a desktop program keeps the folders of its author: a drive, a walk out of the build output and backslashes.
// library: ML.NET
// axis: desktop
using System.ComponentModel;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Greenhouse.Desktop;

public sealed class ClimateRow
{
    [LoadColumn(0)] public float Sun { get; set; }

    [LoadColumn(1)] public float Water { get; set; }

    [LoadColumn(2)] public float Growth { get; set; }
}

public static class Folders
{
    public const string Data = @"D:\Greenhouse\Data\climate.csv"; // expect: MLQ4001

    public static string Reports { get; } = Path.Combine(AppContext.BaseDirectory, "../../../Reports"); // expect: MLQ4001
}

public sealed class TrainingViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 1);
    private string _status = "";

    public event PropertyChangedEventHandler? PropertyChanged;

    public string ModelFile { get; set; } = "models\\growth.zip"; // expect: MLQ4002

    public string Status
    {
        get => _status;
        private set
        {
            _status = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Status)));
        }
    }

    public async Task TrainAsync()
    {
        Status = "training";
        Status = await Task.Run(() =>
        {
            var rows = _ml.Data.LoadFromTextFile<ClimateRow>(Folders.Data, separatorChar: ',', hasHeader: true);
            var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
            var model = _ml.Transforms.Concatenate("Features", nameof(ClimateRow.Sun), nameof(ClimateRow.Water))
                .Append(_ml.Regression.Trainers.FastTree(nameof(ClimateRow.Growth)))
                .Fit(parts.TrainSet);
            var metrics = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(ClimateRow.Growth));
            File.WriteAllText(Path.Combine(Folders.Reports, "growth.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
            _ml.Model.Save(model, parts.TrainSet.Schema, ModelFile);
            return FormattableString.Invariant($"{metrics.MeanAbsoluteError:F3}");
        });
    }
}
