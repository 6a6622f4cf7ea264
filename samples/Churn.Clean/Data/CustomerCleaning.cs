namespace Churn.Data;

internal static class CustomerCleaning
{
    /// <summary>
    /// Keeps the first of identical rows: each page of the export repeats the end of the one before. The same customer
    /// with two different rows is not a repetition but a broken export.
    /// </summary>
    public static IReadOnlyList<Customer> WithoutRepeatedRows(IReadOnlyList<Customer> rows)
    {
        var distinct = rows.Distinct().ToList();
        if (distinct.CountBy(c => c.Id).FirstOrDefault(pair => pair.Value > 1) is { Key: { } id })
        {
            throw new InvalidDataException($"Customer {id} has rows that contradict each other.");
        }

        return distinct;
    }
}
