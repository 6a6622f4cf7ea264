namespace LeafDisease;

public sealed class Leaf
{
    public string File { get; set; } = "";

    public string Disease { get; set; } = "";
}

public sealed record LeafSettings
{
    public required string Photos { get; init; }

    public required string Results { get; init; }

    public int Epochs { get; init; } = 60;

    public float LearningRate { get; init; } = 0.01f;

    public double HeldOut { get; init; } = 0.2;

    public int Seed { get; init; } = 8;
}
