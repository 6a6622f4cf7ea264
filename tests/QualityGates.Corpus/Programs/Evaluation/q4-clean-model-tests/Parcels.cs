namespace Delivery.Tests;

internal static class Parcels
{
    private static readonly string[] Weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    public static List<Parcel> Make(int count, int seed)
    {
        var random = new Random(seed);
        var parcels = new List<Parcel>(count);
        for (var number = 0; number < count; number++)
        {
            var kilometres = random.NextSingle() * 400;
            var weight = random.NextSingle() * 20;
            parcels.Add(new Parcel
            {
                Kilometres = kilometres,
                Weight = weight,
                Weekday = Weekdays[number % Weekdays.Length],
                Hours = 4 + kilometres / 25 + weight / 10 + random.NextSingle(),
            });
        }

        return parcels;
    }
}
