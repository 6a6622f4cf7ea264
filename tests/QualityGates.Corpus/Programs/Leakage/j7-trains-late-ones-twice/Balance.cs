namespace Railway;

internal static class Balance
{
    public static List<Journey> LateTwice(List<Journey> journeys) => [.. journeys, .. journeys.Where(journey => journey.Late)];
}
