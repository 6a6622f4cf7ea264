using System.Globalization;
using Microsoft.ML;

namespace Loans;

public sealed class Loan
{
    public string Region { get; set; } = "";

    public float Amount { get; set; }

    public float Income { get; set; }

    public float YearsEmployed { get; set; }

    public bool Defaulted { get; set; }
}

public sealed class JudgedLoan
{
    public string Region { get; set; } = "";

    public bool Defaulted { get; set; }

    public float Probability { get; set; }
}

public static class LoanFile
{
    public static List<Loan> Read(string path)
    {
        var loans = new List<Loan>();
        foreach (var (number, line) in File.ReadLines(path).Index().Skip(1))
        {
            if (line.Split(',') is not [var region, var amount, var income, var years, var defaulted])
            {
                throw new FormatException($"Line {number + 1} of {path} has not five cells.");
            }

            loans.Add(new Loan
            {
                Region = region,
                Amount = float.Parse(amount, CultureInfo.InvariantCulture),
                Income = float.Parse(income, CultureInfo.InvariantCulture),
                YearsEmployed = float.Parse(years, CultureInfo.InvariantCulture),
                Defaulted = defaulted == "1",
            });
        }

        return loans;
    }
}

public sealed record ThreeParts(IDataView Train, IDataView Validation, IDataView Test)
{
    public static ThreeParts Of(MLContext ml, IEnumerable<Loan> loans, int seed)
    {
        var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(loans), testFraction: 0.2, seed: seed);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: seed);
        return new ThreeParts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}
