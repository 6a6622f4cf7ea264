namespace Churn;

public enum Region { North, South }

public static class Queries
{
    public const string Table = "Customers";
    private static readonly string[] Columns = ["Tenure", "Spend", "Left"];

    public static string All => $"SELECT {string.Join(", ", Columns)} FROM {Table} ORDER BY Id";

    public static string In(Region region, int year) =>
        $"SELECT Tenure, Spend, [Left] FROM {Table} WHERE Region = '{region}' AND Year = {year} ORDER BY Id";

    public static string SortedBy(string column) => column switch
    {
        "tenure" => All + ", Tenure",
        "spend" => All + ", Spend",
        _ => throw new ArgumentOutOfRangeException(nameof(column)),
    };
}
