// corpus: Alarms of pumps are read into one object that each step writes over, and are kept by their pump, by the highest score and in groups.
// library: ML.NET
// axis: private method that gives rows, loop by key, query that keeps a row
using Microsoft.ML;

namespace Pumps;

public sealed class Alarm
{
    public string Pump { get; set; } = "";

    public float Score { get; set; }

    public bool PredictedLabel { get; set; }
}

public sealed class AlarmDesk(MLContext ml, ITransformer model)
{
    public IReadOnlyDictionary<string, Alarm> LastOfEach(IDataView readings)
    {
        var last = new Dictionary<string, Alarm>();
        foreach (var alarm in Alarms(readings)) // expect: MLQ4009
        {
            if (alarm.PredictedLabel)
            {
                last[alarm.Pump] = alarm;
            }
        }

        return last;
    }

    public Alarm? Worst(IDataView readings)
    {
        var rows = ml.Data.CreateEnumerable<Alarm>(model.Transform(readings), reuseRowObject: true); // expect: MLQ4009
        return rows.MaxBy(alarm => alarm.Score);
    }

    public int Count(IDataView readings) => Alarms(readings).Count(alarm => alarm.PredictedLabel);

    public List<(string Pump, int Alarms)> Busy(IDataView readings, int least) =>
        ml.Data.CreateEnumerable<Alarm>(model.Transform(readings), reuseRowObject: true) // expect: MLQ4009
            .GroupBy(alarm => alarm.Pump)
            .Select(group => (Pump: group.Key, Alarms: group.Count(alarm => alarm.PredictedLabel)))
            .Where(pump => pump.Alarms >= least)
            .ToList();

    private IEnumerable<Alarm> Alarms(IDataView readings) =>
        ml.Data.CreateEnumerable<Alarm>(model.Transform(readings), reuseRowObject: true);
}
