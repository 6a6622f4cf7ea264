namespace Welds;

public sealed class Weld
{
    public float Current { get; set; }

    public float Voltage { get; set; }

    public float Speed { get; set; }

    public IEnumerable<string> Problems()
    {
        if (Current <= 0 || Voltage <= 0)
        {
            yield return "Current and voltage must be positive.";
        }

        if (Speed is <= 0 or > 100)
        {
            yield return "The speed is not between 0 and 100 mm/s.";
        }
    }
}

public sealed class WeldPrediction
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}

public sealed record WeldAnswer(bool Defective, float Score);
