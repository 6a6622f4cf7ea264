using Microsoft.ML.Data;

namespace TaxiFares;

public sealed class Trip
{
    [LoadColumn(0)] public string Vendor { get; set; } = "";

    [LoadColumn(1)] public string RateCode { get; set; } = "";

    [LoadColumn(2)] public float PassengerCount { get; set; }

    [LoadColumn(4)] public float TripDistance { get; set; }

    [LoadColumn(5)] public string PaymentType { get; set; } = "";

    [LoadColumn(6)] public float FareAmount { get; set; }
}

public sealed class FarePrediction
{
    [ColumnName("Score")] public float FareAmount { get; set; }
}

public sealed record FareRequest(string Vendor, string RateCode, float Passengers, float Miles, string Payment)
{
    public Trip ToTrip() => new()
    {
        Vendor = Vendor,
        RateCode = RateCode,
        PassengerCount = Passengers,
        TripDistance = Miles,
        PaymentType = Payment,
    };
}

public sealed record FareQuote(float Amount, string Currency);
