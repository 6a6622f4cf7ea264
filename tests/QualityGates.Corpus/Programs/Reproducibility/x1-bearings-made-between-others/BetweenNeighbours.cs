namespace Bearings;

public sealed class BetweenNeighbours(int factor) : Resampler
{
    public override List<Bearing> Resample(List<Bearing> rows)
    {
        var faulty = rows.FindAll(row => row.Faulty);
        var result = new List<Bearing>(rows);
        foreach (var row in faulty)
        {
            for (var copy = 1; copy < factor; copy++)
            {
                var other = faulty[Dice.Next(faulty.Count)];
                var share = Dice.NextSingle();
                result.Add(row with
                {
                    Vibration = row.Vibration + (share * (other.Vibration - row.Vibration)),
                    Heat = row.Heat + (share * (other.Heat - row.Heat)),
                });
            }
        }

        return result;
    }
}
