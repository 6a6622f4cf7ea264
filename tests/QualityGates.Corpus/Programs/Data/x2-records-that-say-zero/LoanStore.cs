using System.Data.Common;

namespace Lending;

public sealed class Loan
{
    public float Amount { get; set; }

    public float Income { get; set; }

    public float Months { get; set; }

    public bool Defaulted { get; set; }
}

public interface ILoanStore
{
    IReadOnlyList<Loan> Between(int firstYear, int lastYear);
}

public sealed class LoanStore(DbConnection connection) : ILoanStore
{
    public IReadOnlyList<Loan> Between(int firstYear, int lastYear)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT amount, income, months, defaulted FROM loans WHERE year BETWEEN @first AND @last ORDER BY number";
        Add(command, "@first", firstYear);
        Add(command, "@last", lastYear);
        var loans = new List<Loan>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            loans.Add(new Loan
            {
                Amount = reader.FloatAt(0),
                Income = reader.FloatAt(1),
                Months = reader.FloatAt(2),
                Defaulted = reader.GetBoolean(3),
            });
        }

        return loans;
    }

    private static void Add(DbCommand command, string name, int value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
