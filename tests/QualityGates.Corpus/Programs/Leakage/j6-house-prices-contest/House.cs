namespace HouseContest;

public sealed class House
{
    public float LotArea { get; set; }

    public float LivingArea { get; set; }

    public float Quality { get; set; }

    public float YearBuilt { get; set; }

    public float ShareOfLot { get; set; }

    public float PricePerMetre { get; set; }

    public string Neighbourhood { get; set; } = "";

    public float SalePrice { get; set; }
}
