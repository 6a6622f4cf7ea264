namespace Bottles;

public static class HoldOut
{
    private const int Buckets = 5;

    public static (List<Clip> Train, List<Clip> Test) Divide(IReadOnlyCollection<Clip> clips)
    {
        var parts = clips.ToLookup(clip => Bucket(clip.Name) == 0);
        return (parts[false].ToList(), parts[true].ToList());
    }

    private static int Bucket(string name) => (name.GetHashCode() & int.MaxValue) % Buckets; // expect: MLQ1009
}
