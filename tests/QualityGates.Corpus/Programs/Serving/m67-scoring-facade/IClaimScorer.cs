namespace Claims.Scoring;

public interface IClaimScorer
{
    ClaimRisk Score(ClaimFacts facts);
}

public sealed class ClaimFacts
{
    public float Amount { get; set; }
    public float DaysSinceInception { get; set; }
    public string Region { get; set; } = "";
}

public sealed class ClaimRisk
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}
