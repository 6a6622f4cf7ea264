namespace HeartClinic;

public sealed class VisitSet
{
    private VisitSet(IReadOnlyList<Visit> learn, IReadOnlyList<Visit> later) => (Learn, Later) = (learn, later);

    public IReadOnlyList<Visit> Learn { get; }

    public IReadOnlyList<Visit> Later { get; }

    public static VisitSet Load(string path, int seed)
    {
        var visits = File.ReadAllLines(path).Where(line => line.Length > 0).Select(Visit.Parse).ToArray();
        new Random(seed).Shuffle(visits);
        var cut = visits.Length * 7 / 10;
        return new VisitSet(visits[..cut], visits[cut..]);
    }
}
