namespace Churn;

internal class Customer
{
    public DateTime Snapshot { get; set; }
    public string Contract { get; set; } = "";
    public string Internet { get; set; } = "";
    public string PaymentMethod { get; set; } = "";

    // tenure, monthly charges, data usage, support calls, late payments, satisfaction
    public double[] Numbers { get; set; } = [];
    public bool Churned { get; set; }
}
