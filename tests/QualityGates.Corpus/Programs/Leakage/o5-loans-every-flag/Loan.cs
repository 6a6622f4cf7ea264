namespace Loans;

public sealed class Loan
{
    public float Amount { get; set; }

    public float Months { get; set; }

    public float Income { get; set; }

    public string Purpose { get; set; } = "";

    public bool Renewal { get; set; }

    public bool Guaranteed { get; set; }

    public bool Defaulted { get; set; }

    public Loan Copy() => (Loan)MemberwiseClone();
}
