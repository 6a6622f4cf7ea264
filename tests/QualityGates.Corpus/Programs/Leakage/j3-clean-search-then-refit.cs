// corpus: A view model searches on the train part, measures the winner on the test part and only then fits it on all rows to be shipped.
// library: ML.NET
// axis: view model, AutoML
using System.ComponentModel;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Orchestra;

public sealed class Concert
{
    [LoadColumn(0)] public string Hall { get; set; } = "";

    [LoadColumn(1)] public float Price { get; set; }

    [LoadColumn(2)] public float Works { get; set; }

    [LoadColumn(3)] public float Visitors { get; set; }
}

public sealed class SearchViewModel(string folder) : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 19);
    private string _status = "";

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

    public async Task SearchAsync(string file, CancellationToken cancel)
    {
        var concerts = _ml.Data.LoadFromTextFile<Concert>(file, separatorChar: ';', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(concerts, testFraction: 0.2, seed: 19);
        var settings = new RegressionExperimentSettings { MaxExperimentTimeInSeconds = 300, CancellationToken = cancel };
        var result = await Task.Run(
            () => _ml.Auto().CreateRegressionExperiment(settings).Execute(parts.TrainSet, labelColumnName: nameof(Concert.Visitors)), cancel);

        var metrics = _ml.Regression.Evaluate(result.BestRun.Model.Transform(parts.TestSet), nameof(Concert.Visitors));
        Status = $"{result.BestRun.TrainerName}: off by {metrics.MeanAbsoluteError:F0} visitors, R² {metrics.RSquared:F2}";
        await File.WriteAllTextAsync(
            Path.Combine(folder, "search.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }), cancel);
        if (metrics.MeanAbsoluteError > 80)
        {
            return;
        }

        var shipped = result.BestRun.Estimator.Fit(concerts);
        _ml.Model.Save(shipped, concerts.Schema, Path.Combine(folder, "concerts.zip"));
    }
}
