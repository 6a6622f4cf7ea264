// corpus: Hash codes are combined where a key of a dictionary tells what it is, to put the days of a sensor together, and nowhere else.
// library: SharpLearning
// axis: equality, dictionary
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.Metrics.Regression;

namespace Sensors;

public sealed class DayOfSensor(string sensor, DateOnly day) : IEquatable<DayOfSensor>
{
    public string Sensor { get; } = sensor;

    public DateOnly Day { get; } = day;

    public bool Equals(DayOfSensor? other) => other is not null && other.Sensor == Sensor && other.Day == Day;

    public override bool Equals(object? obj) => Equals(obj as DayOfSensor);

    public override int GetHashCode() => HashCode.Combine(Sensor, Day);
}

public sealed class IgnoringCase : IEqualityComparer<string>
{
    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode(string text) => StringComparer.OrdinalIgnoreCase.GetHashCode(text);
}

public sealed class SensorDays
{
    private readonly Dictionary<DayOfSensor, List<double>> _values = [];
    private readonly HashSet<string> _broken = new(new IgnoringCase());

    public void Break(string sensor) => _broken.Add(sensor);

    public void Add(string sensor, DateTime at, double value)
    {
        if (_broken.Contains(sensor))
        {
            return;
        }

        var key = new DayOfSensor(sensor, DateOnly.FromDateTime(at));
        if (!_values.TryGetValue(key, out var values))
        {
            _values[key] = values = [];
        }

        values.Add(value);
    }

    public (double Squared, double Absolute) Study(double share = 0.75)
    {
        var days = _values.OrderBy(pair => pair.Key.Day).ThenBy(pair => pair.Key.Sensor, StringComparer.Ordinal)
            .Where(pair => pair.Value.Count > 3)
            .Select(pair => (X: new[] { pair.Value[0], pair.Value[1], pair.Value[2] }, Y: pair.Value[^1]))
            .ToList();
        var cut = (int)(days.Count * share);
        var tree = new RegressionDecisionTreeLearner(maximumTreeDepth: 6, minimumSplitSize: 4)
            .Learn(Matrix(days.Take(cut)), days.Take(cut).Select(day => day.Y).ToArray());

        var held = days.Skip(cut).ToList();
        var predicted = tree.Predict(Matrix(held));
        var expected = held.Select(day => day.Y).ToArray();
        return (new MeanSquaredErrorRegressionMetric().Error(expected, predicted), new MeanAbsolutErrorRegressionMetric().Error(expected, predicted));
    }

    private static F64Matrix Matrix(IEnumerable<(double[] X, double Y)> days) => days.Select(day => day.X).ToArray();
}
