using System.Globalization;

namespace Loans;

public interface ILoanBook
{
    IReadOnlyList<Loan> Loans();
}

public sealed class CsvLoanBook(string path) : ILoanBook
{
    public IReadOnlyList<Loan> Loans() =>
        File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(Parse).ToList();

    private static Loan Parse(string line)
    {
        var cells = line.Split(';');
        return new Loan
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Months = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Income = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Purpose = cells[3],
            Renewal = cells[4] == "yes",
            Guaranteed = cells[5] == "yes",
            Defaulted = cells[6] == "yes",
        };
    }
}

/// <summary>A book in which defaults are as many as they would be in a bad year.</summary>
public sealed class BadYearBook(ILoanBook inner, int times) : ILoanBook
{
    public IReadOnlyList<Loan> Loans()
    {
        var loans = new List<Loan>(inner.Loans());
        var defaults = loans.Where(loan => loan.Defaulted).ToList();
        for (var time = 1; time < times; time++)
        {
            loans.AddRange(defaults.Select(loan => loan.Copy()));
        }

        return loans;
    }
}
