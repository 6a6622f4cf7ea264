// corpus: A view model retrains the churn model of a gym; the key that divides the members is the column the trainer learns.
// library: ML.NET
// axis: view model, task
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Gym.Desktop;

public sealed class Member
{
    public float Visits { get; set; }

    public float Months { get; set; }

    public float Courses { get; set; }

    public bool Left { get; set; }
}

public sealed class RetrainViewModel : INotifyPropertyChanged
{
    private const string Target = nameof(Member.Left);

    private readonly MLContext _ml = new(seed: 3);
    private CalibratedBinaryClassificationMetrics? _metrics;

    public event PropertyChangedEventHandler? PropertyChanged;

    public CalibratedBinaryClassificationMetrics? Metrics
    {
        get => _metrics;
        private set
        {
            _metrics = value;
            Raise();
        }
    }

    public async Task RetrainAsync(IReadOnlyList<Member> members)
    {
        Metrics = await Task.Run(() => Measure(members));
    }

    private CalibratedBinaryClassificationMetrics Measure(IReadOnlyList<Member> members)
    {
        var rows = _ml.Data.LoadFromEnumerable(members);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.25, samplingKeyColumnName: Target); // expect: MLQ2011
        var model = _ml.Transforms
            .Concatenate("Features", nameof(Member.Visits), nameof(Member.Months), nameof(Member.Courses))
            .Append(_ml.BinaryClassification.Trainers.FastTree(labelColumnName: Target))
            .Fit(parts.TrainSet);
        return _ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: Target);
    }

    private void Raise([CallerMemberName] string? name = null)
        => PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
}
