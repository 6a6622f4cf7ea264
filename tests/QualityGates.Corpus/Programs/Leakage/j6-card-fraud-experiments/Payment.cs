namespace CardFraud;

public sealed class Payment
{
    public float Amount { get; set; }

    public float MinutesSinceLast { get; set; }

    public float KilometresFromHome { get; set; }

    public string Merchant { get; set; } = "";

    public bool Fraud { get; set; }
}
