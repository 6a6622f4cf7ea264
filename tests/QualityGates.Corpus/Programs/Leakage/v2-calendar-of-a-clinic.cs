// corpus: Appointments have dates, ids and a patient each; they are sorted, cut into pages and counted. No model is trained.
// library: none
// axis: look-alike code
namespace Calendar;

public sealed record Appointment(Guid Id, string PatientId, DateTime At, bool Missed);

public static class Statistics
{
    public static (double Missed, DateTime Last) Of(List<Appointment> appointments)
    {
        var ordered = appointments.OrderBy(appointment => appointment.At).ToList();
        var early = ordered[..(ordered.Count / 2)];
        var late = ordered[(ordered.Count / 3)..];
        var best = early.GroupBy(appointment => appointment.PatientId).MaxBy(group => group.Count());
        return (late.Count(appointment => appointment.Missed) / (double)late.Count, best?.Max(appointment => appointment.At) ?? DateTime.MinValue);
    }
}
