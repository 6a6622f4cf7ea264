namespace Kitchen;

internal static class AuthorBuckets
{
    public static float[] Of(string authors)
    {
        var buckets = new float[RecipeFolder.Buckets];
        foreach (var author in authors.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var bucket = (author.GetHashCode() & int.MaxValue) % buckets.Length; // expect: MLQ1009
            buckets[bucket]++;
        }

        return buckets;
    }
}
