// corpus: A frame is put together from columns, grouped and joined; what a method gives back is the frame that goes on.
// library: Microsoft.Data.Analysis
// axis: builder class
using Microsoft.Data.Analysis;

namespace Guests;

public sealed class GuestFrame
{
    private DataFrame _frame;

    public GuestFrame(IEnumerable<string> houses, IEnumerable<float> nights, IEnumerable<float?> prices) => _frame = new DataFrame(
        new StringDataFrameColumn("house", houses),
        new SingleDataFrameColumn("nights", nights),
        new SingleDataFrameColumn("price", prices));

    public GuestFrame WithoutGaps()
    {
        _frame = _frame.DropNulls();
        return this;
    }

    public GuestFrame With(DataFrame stars)
    {
        _frame = _frame.Merge<string>(stars, "house", "house", joinAlgorithm: JoinAlgorithm.Inner);
        return this;
    }

    public GuestFrame InCents()
    {
        _frame["price"].Multiply(100f, inPlace: true);
        return this;
    }

    public DataFrame Best(int count)
    {
        var ordered = _frame.OrderByDescending("price");
        return ordered.Head(count);
    }

    public IEnumerable<(string House, double Nights)> Nights()
    {
        foreach (var group in _frame.Rows.GroupBy(row => (string)row[0]))
        {
            yield return (group.Key, group.Sum(row => (float)row["nights"]));
        }
    }
}

public static class Program
{
    public static void Main()
    {
        var stars = new DataFrame(
            new StringDataFrameColumn("house", new[] { "Lark", "Elm", "Quay" }),
            new SingleDataFrameColumn("stars", new[] { 3f, 4f, 5f }));
        var guests = new GuestFrame(["Lark", "Elm", "Quay", "Lark"], [2f, 5f, 1f, 3f], [80f, null, 210f, 95f])
            .WithoutGaps()
            .InCents()
            .With(stars);
        Console.WriteLine(guests.Best(2));
        foreach (var (house, nights) in guests.Nights())
        {
            Console.WriteLine($"{house}: {nights:F0} nights");
        }
    }
}
