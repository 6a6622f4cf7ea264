// corpus: A least-squares model of working hours is fitted when the desk opens and prices each removal after that; nobody compares it with a removal that is over.
// library: Accord.NET
// axis: service, constructor and field
using System.Globalization;
using Accord.Statistics.Models.Regression.Linear;

namespace Removals;

public sealed record Removal(double Volume, double Floors, double Kilometres)
{
    public double[] Inputs => new[] { Volume, Floors, Kilometres };
}

public sealed class QuoteDesk
{
    private readonly MultipleLinearRegression _hours;
    private readonly decimal _rate;

    public QuoteDesk(string ledger, decimal rate)
    {
        _rate = rate;
        var past = new List<Removal>();
        var worked = new List<double>();
        foreach (var line in File.ReadLines(ledger).Skip(1))
        {
            var cells = line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
            past.Add(new Removal(cells[0], cells[1], cells[2]));
            worked.Add(cells[3]);
        }

        var inputs = past.Select(removal => removal.Inputs).ToArray();
        var squares = new OrdinaryLeastSquares { UseIntercept = true };
        _hours = squares.Learn(inputs, worked.ToArray()); // expect: MLQ3001
    }

    public decimal Quote(Removal wanted)
    {
        var hours = Math.Max(2.0, _hours.Transform(wanted.Inputs));
        return Math.Round((decimal)hours * _rate, 2);
    }

    public string Letter(Removal wanted, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"Dear {name}, your removal costs {Quote(wanted)}.");
}
