using Microsoft.ML.Data;

namespace HotelSearch;

public sealed class Offer
{
    [LoadColumn(0)] public string Search { get; set; } = "";

    [LoadColumn(1)] public float Relevance { get; set; }

    [LoadColumn(2)] public float Price { get; set; }

    [LoadColumn(3)] public float Stars { get; set; }

    [LoadColumn(4)] public float GuestScore { get; set; }

    [LoadColumn(5)] public float KilometresToCentre { get; set; }
}
