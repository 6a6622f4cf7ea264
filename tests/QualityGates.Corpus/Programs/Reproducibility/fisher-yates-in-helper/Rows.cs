// corpus: (second file)
// library: ML.NET
// axis: helper in another file
using System;

public static class Rows
{
    private static readonly Random Dice = new(); // expect: MLQ1002

    public static void Mix<T>(T[] rows)
    {
        for (var i = rows.Length - 1; i > 0; i--)
        {
            var j = Dice.Next(i + 1);
            var kept = rows[i];
            rows[i] = rows[j];
            rows[j] = kept;
        }
    }
}
