namespace Churn;

internal static class Scaling
{
    /// <summary>Fills missing values with the mean and standardises.</summary>
    public static void Standardise(List<Customer> customers, int columns)
    {
        for (var i = 0; i < columns; i++)
        {
            var mean = customers.Where(c => !double.IsNaN(c.Numbers[i])).Average(c => c.Numbers[i]);
            foreach (var c in customers)
            {
                if (double.IsNaN(c.Numbers[i])) c.Numbers[i] = mean;
            }

            var std = Math.Sqrt(customers.Average(c => Math.Pow(c.Numbers[i] - mean, 2)));
            foreach (var c in customers)
            {
                c.Numbers[i] = (c.Numbers[i] - mean) / std;
            }
        }
    }
}
