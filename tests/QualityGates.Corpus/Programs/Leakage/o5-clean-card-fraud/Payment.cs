using Microsoft.ML.Data;

namespace CardFraud;

public sealed class Payment
{
    [NoColumn] public DateOnly Booked { get; init; }

    public float Amount { get; init; }

    public float HourOfDay { get; init; }

    public float KilometresFromHome { get; init; }

    public float PaymentsToday { get; init; }

    public string Trade { get; init; } = "";

    public bool Fraud { get; init; }
}

public sealed class Verdict
{
    public bool Fraud { get; set; }

    public float Probability { get; set; }
}
