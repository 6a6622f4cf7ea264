namespace Couriers;

public sealed record GateAnswer(bool Open, string Reason);

public sealed class ReleaseGate(double requiredGain)
{
    public GateAnswer Ask(Scorecard candidate, params Scorecard[] baselines)
    {
        foreach (var baseline in baselines)
        {
            if (candidate.MeanAbsoluteError > baseline.MeanAbsoluteError * (1 - requiredGain))
            {
                return new GateAnswer(false, $"not better than {baseline.Name}");
            }
        }

        return new GateAnswer(true, "better than every baseline");
    }
}
