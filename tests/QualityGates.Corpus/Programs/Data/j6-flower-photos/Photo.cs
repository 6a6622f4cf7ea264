namespace FlowerPhotos;

public sealed record Photo
{
    public string File { get; init; } = "";

    public string Species { get; init; } = "";
}

public sealed class Recognised
{
    public string Species { get; set; } = "";

    public string PredictedSpecies { get; set; } = "";

    public float[] Score { get; set; } = [];
}
