// corpus: One method of a view model lets a search run on all donors and keeps what it found in a field; another one judges it on the test part of the same donors.
// library: AutoML
// axis: view model
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Charity.Desk;

public sealed class Donor
{
    public float Age { get; set; }

    public float Gifts { get; set; }

    public float LastAmount { get; set; }

    public bool GaveAgain { get; set; }
}

public sealed class DonorsViewModel : INotifyPropertyChanged
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly IDataView _all;
    private readonly DataOperationsCatalog.TrainTestData _split;
    private RunDetail<BinaryClassificationMetrics>? _found;

    public DonorsViewModel(IReadOnlyList<Donor> donors)
    {
        _all = _ml.Data.LoadFromEnumerable(donors);
        _split = _ml.Data.TrainTestSplit(_all, testFraction: 0.2, seed: 4);
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Status { get; private set; } = "nothing found yet";

    public void Search()
    {
        var experiment = _ml.Auto().CreateBinaryClassificationExperiment(maxExperimentTimeInSeconds: 120);
        _found = experiment.Execute(_all, labelColumnName: nameof(Donor.GaveAgain)).BestRun;
        Status = $"{_found.TrainerName} found";
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(Status)));
    }

    public (double F1, double Recall) Judge()
    {
        if (_found is null)
        {
            throw new InvalidOperationException("Search first.");
        }

        var scored = _found.Model.Transform(_split.TestSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(scored, labelColumnName: nameof(Donor.GaveAgain)); // expect: MLQ2015
        return (metrics.F1Score, metrics.PositiveRecall);
    }
}
