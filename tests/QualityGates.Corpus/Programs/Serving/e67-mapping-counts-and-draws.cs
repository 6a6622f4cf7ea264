// corpus: The mapping numbers its rows with a field, draws noise and looks at the clock, so each pass gives other rows.
// library: ML.NET
// axis: field
using Microsoft.ML;

public class Noisy
{
    private readonly Random _random = new Random(7);
    private int _row;

    public IDataView Number(MLContext ml, IDataView view) => ml.Transforms.CustomMapping<Signal, Numbered>((signal, numbered) => // expect: MLQ6010
    {
        numbered.Row = _row++;
        numbered.Value = signal.Value;
    }, null).Fit(view).Transform(view);

    public IDataView Shake(MLContext ml, IDataView view)
    {
        void Shaken(Signal signal, Numbered numbered)
        {
            numbered.Value = signal.Value + (float)_random.NextDouble();
        }
        return ml.Transforms.CustomMapping<Signal, Numbered>(Shaken, null).Fit(view).Transform(view); // expect: MLQ6010
    }

    public IDataView Recent(MLContext ml, IDataView view) =>
        ml.Data.FilterByCustomPredicate<Signal>(view, signal => signal.Day < DateTime.Now.DayOfYear); // expect: MLQ6010
}

public class Signal
{
    public float Value { get; set; }
    public int Day { get; set; }
}

public class Numbered
{
    public float Value { get; set; }
    public int Row { get; set; }
}
