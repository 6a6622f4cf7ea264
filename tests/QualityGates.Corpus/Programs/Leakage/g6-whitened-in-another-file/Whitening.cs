// corpus: A helper in another file learns means and spreads of all beans before the first of them are cut off for training.
// library: none
// axis: helper in another file
namespace Beans;

public sealed class Whitening
{
    private readonly double[] _centers;
    private readonly double[] _widths;

    private Whitening(double[] centers, double[] widths)
    {
        _centers = centers;
        _widths = widths;
    }

    public static Whitening From(IReadOnlyList<Bean> beans)
    {
        var size = beans[0].Measures.Length;
        var centers = new double[size];
        var widths = new double[size];
        for (var c = 0; c < size; c++)
        {
            var column = c;
            centers[c] = beans.Average(b => b.Measures[column]);
            widths[c] = Math.Sqrt(beans.Average(b => Math.Pow(b.Measures[column] - centers[column], 2)));
        }

        return new Whitening(centers, widths);
    }

    public Bean Apply(Bean bean) =>
        bean with { Measures = bean.Measures.Select((m, c) => (m - _centers[c]) / (_widths[c] + 1e-9)).ToArray() };
}
