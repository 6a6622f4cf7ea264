namespace Meadows;

public interface IMixer
{
    void Mix<T>(IList<T> items);
}

public sealed class Mixer : IMixer
{
    private static readonly Random Generator = new(); // expect: MLQ1002

    public void Mix<T>(IList<T> items)
    {
        for (var left = items.Count; left > 1; left--)
        {
            int place;
            lock (Generator)
            {
                place = Generator.Next(left);
            }

            (items[place], items[left - 1]) = (items[left - 1], items[place]);
        }
    }
}
