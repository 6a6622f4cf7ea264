using Microsoft.Data.Analysis;

internal static class Cleaning
{
    public static DataFrame Adults(DataFrame people) => people.Filter(people["Age"].ElementwiseGreaterThanOrEqual(18));

    public static void Shift(DataFrame people)
    {
        var ages = people["Age"];
        (ages).Subtract(18f, inPlace: false); // expect: MLQ4008
        ages.Divide(value: 50f, inPlace: true);
    }
}
