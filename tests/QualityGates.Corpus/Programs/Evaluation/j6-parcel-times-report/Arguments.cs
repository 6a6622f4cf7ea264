namespace ParcelTimes;

public sealed record Arguments(string Parcels, string Importance)
{
    public static Arguments? Parse(string[] args)
    {
        if (args.Length > 2 || args.Any(argument => argument is "-h" or "--help"))
        {
            Console.Error.WriteLine("usage: parcels [parcels.csv] [importance.json]");
            return null;
        }

        var parcels = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "parcels.csv");
        return new Arguments(parcels, args.Length > 1 ? args[1] : Path.ChangeExtension(parcels, ".importance.json"));
    }
}
